import * as vscode from 'vscode';
import type { Answers, Survey } from '../../core/exchange';
import type { ColumnKey, Decision } from './decisions';
import { decisionsOf, toggled, withColumn } from './decisions';
import type { Reading } from './reading';
import * as say from './say';
import { withIcon } from './with-icon';

/** How a review is led. */
export interface ReviewOptions {
  readonly title: string;
  /** What accepting it does. */
  readonly accept: (positions: number) => string;
  readonly report: (survey: Survey) => void;
}

type Choice = 'accept' | 'report' | Decision;
interface Item extends vscode.QuickPickItem {
  readonly choice?: Choice;
}

/**
 * Shows what a source was understood as, and lets a person change it until they accept it; undefined if they do not.
 * @param begun what is known already
 */
export const review = async (
  reading: Reading,
  begun: Answers,
  options: ReviewOptions,
): Promise<Answers | undefined> => {
  let answers = begun;
  for (;;) {
    const survey = await reading.ask('survey', answers);
    const picked = await vscode.window.showQuickPick(itemsOf(survey, answers, options), {
      title: options.title,
      placeHolder: survey.obstacle?.message ?? say.reviewHint(),
      matchOnDescription: true,
      ignoreFocusOut: true,
    });
    if (picked?.choice === undefined) return undefined;
    if (picked.choice === 'accept') return answers;
    if (picked.choice === 'report') {
      options.report(survey);
      return undefined;
    }
    answers = (await change(picked.choice, survey, answers, options.title)) ?? answers;
  }
};

const itemsOf = (survey: Survey, answers: Answers, { accept }: ReviewOptions): Item[] => {
  const { summary } = survey;
  const decisions = decisionsOf(survey, answers);
  const needed = decisions.filter((each) => each.kind === 'column' && each.isNeeded);
  const columns = decisions.filter((each) => each.kind === 'column' && !each.isNeeded);
  const others = decisions.filter(({ kind }) => kind !== 'column');
  const warnings = summary === undefined ? 0 : warningsIn(summary.notices);
  return [
    ...needed.map(decisionItem),
    ...(summary === undefined
      ? []
      : [
          {
            label: withIcon('check', accept(summary.positions)),
            description: say.figures(summary.tops, summary.vacant),
            choice: 'accept' as const,
          },
          ...(warnings > 0 ? [{ label: withIcon('warning', say.warnings(warnings)), choice: 'report' as const }] : []),
        ]),
    ...under(say.columns(), columns.map(decisionItem)),
    ...under(say.people(), others.map(decisionItem)),
  ];
};

const under = (label: string, items: readonly Item[]): Item[] =>
  items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];

/** How many parts of a source could not be used as they are. */
export const warningsIn = (notices: NonNullable<Survey['summary']>['notices']): number =>
  notices.filter(({ severity }) => severity !== 'info').length;

const decisionItem = (decision: Decision): Item => {
  switch (decision.kind) {
    case 'column':
      return {
        label: decision.isNeeded ? withIcon('warning', say.column(decision.key)) : say.column(decision.key),
        description: decision.header ?? (decision.isNeeded ? say.chooseColumn() : say.noColumn()),
        ...(decision.sample.length > 0 && { detail: decision.sample.join(' · ') }),
        choice: decision,
      };
    case 'repeated':
      return {
        label: say.repeated(decision.people),
        description: decision.value === 'positions' ? say.aPositionEach() : say.oneBox(),
        choice: decision,
      };
    case 'inactive':
      return {
        label: say.inactive(decision.people),
        description: decision.value ? say.imported() : say.leftOut(),
        choice: decision,
      };
    case 'keep':
      return {
        label: say.personalDetails(),
        description: decision.value.map(personal).join(', ') || say.notWritten(),
        choice: decision,
      };
    case 'split':
      return { label: say.files(), description: decision.value ? say.aFileEach() : say.oneFile(), choice: decision };
  }
};

const personal = (kept: Answers['keep'][number]): string =>
  kept === 'email' ? say.emailAddresses() : say.employeeNumbers();

/** The answers after a person has changed one; undefined where they have not. */
const change = async (
  decision: Decision,
  survey: Survey,
  answers: Answers,
  title: string,
): Promise<Answers | undefined> => {
  if (decision.kind === 'column') {
    const header = await pickColumn(decision.key, survey, title);
    return header === undefined ? undefined : withColumn(answers, decision.key, header);
  }
  if (decision.kind !== 'keep') return toggled(answers, decision.kind);
  const items = (['email', 'employee_id'] as const).map((value) => ({
    label: personal(value),
    value,
    picked: answers.keep.includes(value),
  }));
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: say.writeWhich(), canPickMany: true });
  return picked && { ...answers, keep: picked.map(({ value }) => value) };
};

const pickColumn = async (key: ColumnKey, { columns }: Survey, title: string): Promise<string | undefined> => {
  const items = [
    ...columns.map(({ header, sample }) => ({ label: header, description: sample.join(' · '), header })),
    { label: say.noColumn(), header: '' },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: say.whichColumn(key),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return picked?.header;
};
