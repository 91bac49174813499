import type { Questions } from './asked-worker.js';

/** What a worker does when it is asked, by action. */
type Answers<Asked extends Questions<keyof Asked & string>> = {
  readonly [Action in keyof Asked]: (payload: Asked[Action]['payload']) => Awaitable<Asked[Action]['answer']>;
};
type Awaitable<Value> = Value | Promise<Value>;

interface Question<Asked> {
  readonly jobId: string;
  readonly action: keyof Asked;
  readonly payload: never;
}

/** Makes this worker answer the questions of an `AskedWorker`; what fails is answered with its message. */
export function answerQuestions<Asked extends Questions<keyof Asked & string>>(answers: Answers<Asked>): void {
  self.onmessage = async ({ data: { jobId, action, payload } }: MessageEvent<Question<Asked>>) => {
    const answer = (status: 'resolve' | 'reject', data: unknown): void => self.postMessage({ jobId, status, data });
    try {
      answer('resolve', await answers[action](payload));
    } catch (error) {
      answer('reject', error instanceof Error ? error.message : String(error));
    }
  };
}
