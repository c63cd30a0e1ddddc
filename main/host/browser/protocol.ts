/**
 * The part of the Chrome DevTools Protocol that this host speaks, as types. The browser is started by
 * us and trusted for the shape of its answers; what a page says inside them is parsed where it is used.
 */
export type Commands = {
  'Browser.close': { params: Empty; result: unknown };
  'Browser.getWindowForTarget': {
    params: { targetId: string };
    result: { windowId: number; bounds: { windowState?: string } };
  };
  'Browser.grantPermissions': {
    params: { origin: string; permissions: readonly string[] };
    result: unknown;
  };
  'Browser.setDownloadBehavior': {
    params: { behavior: 'default' | 'allow'; downloadPath?: string; eventsEnabled?: boolean };
    result: unknown;
  };
  'Browser.setWindowBounds': {
    params: { windowId: number; bounds: { windowState: 'normal' } };
    result: unknown;
  };
  'Fetch.enable': { params: { patterns: readonly { urlPattern: string }[] }; result: unknown };
  'Fetch.failRequest': { params: { requestId: string; errorReason: string }; result: unknown };
  'Fetch.fulfillRequest': {
    params: {
      requestId: string;
      responseCode: number;
      responseHeaders?: readonly { name: string; value: string }[];
      body?: string;
    };
    result: unknown;
  };
  'IO.close': { params: { handle: string }; result: unknown };
  'IO.read': {
    params: { handle: string; size: number };
    result: { data: string; base64Encoded?: boolean; eof: boolean };
  };
  'Page.addScriptToEvaluateOnNewDocument': { params: { source: string }; result: unknown };
  'Page.bringToFront': { params: Empty; result: unknown };
  'Page.enable': { params: Empty; result: unknown };
  'Page.navigate': { params: { url: string }; result: { errorText?: string } };
  'Page.printToPDF': {
    params: {
      preferCSSPageSize: boolean;
      printBackground: boolean;
      paperWidth: number;
      paperHeight: number;
      generateTaggedPDF: boolean;
      generateDocumentOutline: boolean;
      transferMode: 'ReturnAsStream';
    };
    result: { stream: string };
  };
  'Runtime.addBinding': { params: { name: string }; result: unknown };
  'Runtime.callFunctionOn': {
    params: {
      functionDeclaration: string;
      executionContextId: number;
      arguments: readonly { value: string }[];
      awaitPromise?: boolean;
      returnByValue?: boolean;
      userGesture?: boolean;
      silent?: boolean;
    };
    result: { result: { value?: unknown }; exceptionDetails?: { text: string } };
  };
  'Runtime.enable': { params: Empty; result: unknown };
  'Target.attachToBrowserTarget': { params: Empty; result: { sessionId: string } };
  'Target.attachToTarget': {
    params: { targetId: string; flatten: true };
    result: { sessionId: string };
  };
  'Target.closeTarget': { params: { targetId: string }; result: unknown };
  'Target.detachFromTarget': { params: { sessionId: string }; result: unknown };
  'Target.setDiscoverTargets': {
    params: { discover: boolean; filter: readonly { type: string }[] };
    result: unknown;
  };
};

export type Events = {
  'Browser.downloadProgress': {
    guid: string;
    state: 'inProgress' | 'completed' | 'canceled';
    filePath?: string;
  };
  'Browser.downloadWillBegin': { guid: string; url: string };
  'Fetch.requestPaused': {
    requestId: string;
    resourceType: string;
    request: { url: string; method: string };
  };
  'Inspector.targetCrashed': Empty;
  'Page.loadEventFired': { timestamp: number };
  'Runtime.bindingCalled': { name: string; payload: string; executionContextId: number };
  'Runtime.executionContextCreated': {
    context: { id: number; origin: string; auxData?: { isDefault?: boolean; frameId?: string } };
  };
  'Target.targetCreated': { targetInfo: { targetId: string; type: string } };
  'Target.targetDestroyed': { targetId: string };
};

export type CommandName = keyof Commands;
export type EventName = keyof Events;
type Empty = Readonly<Record<string, never>>;

/** One message on the pipe, either way. */
export type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string | undefined;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
