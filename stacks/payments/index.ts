import { payments } from "./program";

const stack = payments();

export const receiptsBucket = stack.receiptsBucket;
export const settlementsQueue = stack.settlementsQueue;
export const taskRole = stack.taskRole;
