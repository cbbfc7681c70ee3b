/** A box that `tidy` moves sideways, in whole numbers. Its children start where it ends: `child.top = top + height`. */
export interface Box {
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /** Indices of the boxes below, from left to right; all larger than the box's own. */
  readonly children: readonly number[];
  /** Where the line to the box above meets this one, from its left; the anchor of the box above is there if it has no other child. */
  readonly anchor: number;
}

/** The lowest point of a sibling's right side, in a list from the nearest sibling to the one that reaches deepest. */
interface Reach {
  readonly low: number;
  readonly sibling: number;
  readonly next: Reach | undefined;
}

/**
 * The left edge of each box, so that parents are over their children, no two boxes overlap, equal extra room is left
 * between siblings, and the whole is narrow. Linear in the number of boxes, without recursion. In whole numbers, so that
 * what is moved is moved as one and keeps its shape to the pixel.
 *
 * This is A. van der Ploeg, "Drawing Non-layered Tidy Trees in Linear Time" (2014): the sides of finished subtrees are
 * walked along `threads`, and moves of subtrees are noted as sums (`offset`) that are only added up at the end.
 */
export function tidy(boxes: readonly Box[]): Float64Array {
  const count = boxes.length;
  const place = new Float64Array(count);
  const offset = new Float64Array(count);
  const shift = new Float64Array(count);
  const change = new Float64Array(count);
  const leftThread = new Int32Array(count).fill(-1);
  const rightThread = new Int32Array(count).fill(-1);
  const leftmost = new Int32Array(count);
  const rightmost = new Int32Array(count);
  const leftmostSum = new Float64Array(count);
  const rightmostSum = new Float64Array(count);

  const bottom = (box: number): number => boxes[box]!.top + boxes[box]!.height;
  const nextLeft = (box: number): number => boxes[box]!.children[0] ?? leftThread[box]!;
  const nextRight = (box: number): number => boxes[box]!.children.at(-1) ?? rightThread[box]!;

  function move(children: readonly number[], i: number, sibling: number, distance: number): void {
    const child = children[i]!;
    offset[child]! += distance;
    leftmostSum[child]! += distance;
    rightmostSum[child]! += distance;
    if (sibling === i - 1) return;
    const share = Math.floor(distance / (i - sibling));
    shift[children[sibling + 1]!]! += share;
    shift[child]! -= share;
    change[child]! -= share * (i - sibling - 1);
  }

  function threadLeft(children: readonly number[], i: number, to: number, sum: number): void {
    const first = children[0]!;
    const end = leftmost[first]!;
    leftThread[end] = to;
    const difference = sum - offset[to]! - leftmostSum[first]!;
    offset[end]! += difference;
    place[end]! -= difference;
    leftmost[first] = leftmost[children[i]!]!;
    leftmostSum[first] = leftmostSum[children[i]!]!;
  }

  function threadRight(children: readonly number[], i: number, to: number, sum: number): void {
    const child = children[i]!;
    const end = rightmost[child]!;
    rightThread[end] = to;
    const difference = sum - offset[to]! - rightmostSum[child]!;
    offset[end]! += difference;
    place[end]! -= difference;
    rightmost[child] = rightmost[children[i - 1]!]!;
    rightmostSum[child] = rightmostSum[children[i - 1]!]!;
  }

  /** Moves the i-th child right until its left side touches the right sides of the siblings before it. */
  function separate(children: readonly number[], i: number, reaches: Reach | undefined): void {
    let right = children[i - 1]!;
    let rightSum = offset[right]!;
    let left = children[i]!;
    let leftSum = offset[left]!;
    let reach = reaches;
    while (right >= 0 && left >= 0) {
      if (reach?.next !== undefined && bottom(right) > reach.low) reach = reach.next;
      const distance = rightSum + place[right]! + boxes[right]!.width - (leftSum + place[left]!);
      if (distance > 0) {
        leftSum += distance;
        move(children, i, reach?.sibling ?? i - 1, distance);
      }
      const rightBottom = bottom(right);
      const leftBottom = bottom(left);
      if (rightBottom <= leftBottom) {
        right = nextRight(right);
        if (right >= 0) rightSum += offset[right]!;
      }
      if (rightBottom >= leftBottom) {
        left = nextLeft(left);
        if (left >= 0) leftSum += offset[left]!;
      }
    }
    if (right < 0 && left >= 0) threadLeft(children, i, left, leftSum);
    else if (right >= 0 && left < 0) threadRight(children, i, right, rightSum);
  }

  for (let box = count - 1; box >= 0; box--) {
    const { children, anchor } = boxes[box]!;
    const first = children[0];
    const last = children.at(-1);
    if (first === undefined || last === undefined) {
      leftmost[box] = box;
      rightmost[box] = box;
      continue;
    }
    let reaches: Reach | undefined = { low: bottom(leftmost[first]!), sibling: 0, next: undefined };
    for (let i = 1; i < children.length; i++) {
      const low = bottom(rightmost[children[i]!]!);
      separate(children, i, reaches);
      while (reaches !== undefined && low >= reaches.low) reaches = reaches.next;
      reaches = { low, sibling: i, next: reaches };
    }
    const left = place[first]! + offset[first]!;
    const right = place[last]! + offset[last]! + boxes[last]!.width;
    place[box] = Math.round((first === last ? left + boxes[first]!.anchor : (left + right) / 2) - anchor);
    leftmost[box] = leftmost[first]!;
    leftmostSum[box] = leftmostSum[first]!;
    rightmost[box] = rightmost[last]!;
    rightmostSum[box] = rightmostSum[last]!;
  }

  const sum = new Float64Array(count);
  for (let box = 0; box < count; box++) {
    sum[box]! += offset[box]!;
    place[box]! += sum[box]!;
    let step = 0;
    let moved = 0;
    for (const child of boxes[box]!.children) {
      step += shift[child]!;
      moved += step + change[child]!;
      offset[child]! += moved;
      sum[child] = sum[box]!;
    }
  }
  return place;
}
