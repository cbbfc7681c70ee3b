import * as vscode from 'vscode';

/** The position of a question among those of one command. */
export interface Frame {
  readonly title: string;
  readonly step: number;
  readonly of: number;
}

/** What a person said: an answer, perhaps to be looked at before it is done; or that the question before is to be asked again. */
export type Reply<T> = { readonly value: T; readonly preview: boolean } | 'back';

/** Asks something; undefined if no answer is given. */
export type Question<Answers> = (given: Answers, frame: Frame) => Promise<Reply<Answers> | undefined>;

/** Asks questions one after the other, each with the answers to those before; undefined if it is called off. */
export const askInTurn = async <Answers>(
  title: string,
  given: Answers,
  questions: readonly Question<Answers>[],
): Promise<{ readonly answers: Answers; readonly preview: boolean } | undefined> => {
  const known = [given];
  let preview = false;
  for (let index = 0; index < questions.length; ) {
    const [question, answers] = [questions[index], known[index]];
    if (question === undefined || answers === undefined) return undefined;
    const reply = await question(answers, { title, step: index + 1, of: questions.length });
    if (reply === undefined) return undefined;
    if (reply === 'back') index--;
    else {
      known[++index] = reply.value;
      preview = reply.preview;
    }
  }
  const answers = known[questions.length];
  return answers === undefined ? undefined : { answers, preview };
};

/** A choice with its value. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value?: T;
}

/** Lets a person pick one of some choices. */
export const pick = async <T>(
  frame: Frame,
  placeholder: string,
  choices: readonly Choice<T>[],
): Promise<Reply<T> | undefined> => {
  const list = vscode.window.createQuickPick<Choice<T>>();
  list.items = choices;
  list.placeholder = placeholder;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  return show(list, frame, () => list.selectedItems[0]?.value);
};

/** Lets a person pick any number of choices. */
export const pickMany = async <T>(
  frame: Frame,
  placeholder: string,
  choices: readonly Choice<T>[],
): Promise<Reply<readonly T[]> | undefined> => {
  const list = vscode.window.createQuickPick<Choice<T>>();
  list.canSelectMany = true;
  list.items = choices;
  list.placeholder = placeholder;
  list.matchOnDescription = true;
  return show(list, frame, () => list.selectedItems.flatMap(({ value }) => (value === undefined ? [] : [value])));
};

/** Lets a person type a few words. @param objection what is wrong with them, if anything */
export const type = async (
  frame: Frame,
  prompt: string,
  value: string,
  objection: (words: string) => string | undefined,
): Promise<Reply<string> | undefined> => {
  const input = vscode.window.createInputBox();
  input.prompt = prompt;
  input.value = value;
  const check = (): void => {
    input.validationMessage = objection(input.value.trim()) ?? '';
  };
  input.onDidChangeValue(check);
  return show(input, frame, () => {
    check();
    return input.validationMessage === '' ? input.value.trim() : undefined;
  });
};

type Box = Pick<vscode.QuickPick<vscode.QuickPickItem>, keyof vscode.QuickInput> & {
  buttons: readonly vscode.QuickInputButton[];
  readonly onDidAccept: vscode.Event<void>;
  readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
};

/** Shows a question until it is answered. @param answer undefined until there is one */
const show = <T>(box: Box, { title, step, of }: Frame, answer: () => T | undefined): Promise<Reply<T> | undefined> => {
  const look: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('eye'),
    tooltip: vscode.l10n.t('Preview Changes'),
  };
  box.title = title;
  if (of > 1) {
    box.step = step;
    box.totalSteps = of;
  }
  box.buttons = [...(step > 1 ? [vscode.QuickInputButtons.Back] : []), ...(step === of ? [look] : [])];
  box.ignoreFocusOut = of > 1;
  return new Promise((resolve) => {
    const finish = (reply: Reply<T> | undefined): void => {
      resolve(reply);
      box.dispose();
    };
    const accept = (preview: boolean): void => {
      const value = answer();
      if (value !== undefined) finish({ value, preview });
    };
    box.onDidAccept(() => accept(false));
    box.onDidTriggerButton((button) => (button === look ? accept(true) : finish('back')));
    box.onDidHide(() => finish(undefined));
    box.show();
  });
};
