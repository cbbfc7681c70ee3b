import { drawBlocks } from './draw-blocks';

drawBlocks();
window.addEventListener('vscode.markdown.updateContent', drawBlocks);
