import { spawn } from 'node:child_process';

/** Runs a script of the bench in a process of its own; it answers with JSON on its last line. */
export async function askChild<T>(script: string, args: readonly string[]): Promise<T> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const last = said.trim().split('\n').at(-1) ?? '';
  if (code === 0 && last !== '') return JSON.parse(last) as T;
  throw new Error(complaint.trim().split('\n').at(-1) || `${script} ended with ${code}.`);
}
