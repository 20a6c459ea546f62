/** What of the map a picture marks or leaves out. */
type Look = 'whole' | 'marked' | 'plain';

declare global {
  interface Window {
    /** Draws the map as it stands once more, and gives its pixels. The whole is asked for first. */
    drawnAs: (look: Look) => Promise<ImageData>;
    /** Resolves when it has had all it has asked for, and not drawn itself, for a while. */
    atRest: () => Promise<void>;
  }
}

/**
 * Makes the map's own drawing answer to a look, so that what lies under a letter or a symbol is known to the pixel, and all
 * stays where it was placed: letters in one colour that nothing else has, however pale they are (`marked`), or the map
 * without its symbols (`plain`). Runs in the page before anything of its own does, and so brings all it needs.
 */
export function takePictures(): void {
  const LOOKS: readonly Look[] = ['whole', 'marked', 'plain'];
  /** Milliseconds without a drawing, and without an answer, after which none is under way. */
  const QUIET = 400;
  let look: Look = 'whole';
  answerOnTheCard();
  answerOnTheChart();

  /** What the map draws with the graphics card: its shaders are given a look besides. */
  function answerOnTheCard(): void {
    const ask = window.requestAnimationFrame.bind(window);
    let asking: FrameRequestCallback | null = null;
    let drawing: FrameRequestCallback | null = null;
    let stirredLast = performance.now();
    const stir = (): void => {
      stirredLast = performance.now();
    };
    const asked = noteQuestions(stir);
    window.requestAnimationFrame = (callback) =>
      ask((time) => {
        asking = callback;
        callback(time);
        asking = null;
      });
    const programs = new Set<WebGLProgram>();
    const card = WebGL2RenderingContext.prototype;
    const ground = keepGround();
    instead(card, 'shaderSource', (_, what, usual) => usual([what[0], answering(String(what[1]))]));
    instead(card, 'linkProgram', (_, what, usual) => {
      programs.add(what[0] as WebGLProgram);
      usual(what);
    });
    instead(card, 'drawElements', (gl, what, usual) => {
      drawing = asking ?? drawing;
      stir();
      if (ground.isToBeDrawn(gl)) usual(what);
    });
    const obey = (gl: WebGL2RenderingContext): void => {
      const current = gl.getParameter(gl.CURRENT_PROGRAM) as WebGLProgram | null;
      for (const program of programs) {
        if (!gl.isProgram(program)) continue;
        gl.useProgram(program);
        gl.uniform1i(gl.getUniformLocation(program, 'u_look'), LOOKS.indexOf(look));
      }
      gl.useProgram(current);
    };
    window.atRest = async () => {
      let stirred: number;
      do {
        stirred = stirredLast;
        await new Promise((resolve) => setTimeout(resolve, QUIET));
        // Behind a drawing that takes long, frames that were asked for wait for longer.
        for (let n = 0; n < 2; n += 1) await new Promise(ask);
      } while (drawing === null || asked.size > 0 || stirred !== stirredLast);
    };
    window.drawnAs = (wanted) =>
      new Promise((resolve, reject) => {
        ask((time) => {
          const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
          const gl = canvas?.getContext('webgl2');
          if (!canvas || !gl || !drawing) {
            reject(new Error('no map has been drawn'));
            return;
          }
          look = wanted;
          obey(gl);
          ground.begin(wanted);
          drawing(time);
          ground.end(gl);
          resolve(pixelsOf(canvas));
          look = 'whole';
          obey(gl);
        });
      });
  }

  /** What the map has asked its workers for and does not have yet, by the numbers of its questions. */
  function noteQuestions(onAnswer: () => void): ReadonlySet<unknown> {
    type Message = Readonly<Partial<Record<'id' | 'type', unknown>>>;
    const asked = new Set<unknown>();
    const heard = new WeakSet<Worker>();
    const hear = (worker: Worker): void => {
      heard.add(worker);
      worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.type === '<response>' && asked.delete(data.id)) onAnswer();
      });
    };
    instead(Worker.prototype, 'postMessage', (worker, what, usual) => {
      const { id, type } = what[0] as Message;
      if (!heard.has(worker)) hear(worker);
      if (type === '<cancel>') asked.delete(id);
      else if (id !== undefined && type !== '<response>') asked.add(id);
      usual(what);
    });
    return asked;
  }

  /**
   * What lies under all letters and symbols costs the most to draw, and is the same in every look: it is kept from the
   * whole map, and put back in the others.
   */
  function keepGround() {
    const answers = new WeakMap<WebGLProgram, boolean>();
    let kept: WebGLFramebuffer | null = null;
    let begun: Look | null = null;
    const begin = (wanted: Look): void => {
      begun = wanted;
    };
    const end = (gl: WebGL2RenderingContext): void => {
      if (begun !== null) copy(gl, begun !== 'whole');
      begun = null;
    };
    /** Whether what is about to be drawn is letters or symbols. */
    const isAbove = (gl: WebGL2RenderingContext): boolean => {
      const program = gl.getParameter(gl.CURRENT_PROGRAM) as WebGLProgram;
      const answer = answers.get(program) ?? gl.getUniformLocation(program, 'u_look') !== null;
      answers.set(program, answer);
      return answer;
    };
    const copy = (gl: WebGL2RenderingContext, isBack: boolean): void => {
      kept ??= sheetOn(gl);
      gl.bindFramebuffer(gl.READ_FRAMEBUFFER, isBack ? kept : null);
      gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, isBack ? null : kept);
      const all = [0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight] as const;
      gl.blitFramebuffer(...all, ...all, gl.COLOR_BUFFER_BIT, gl.NEAREST);
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    };
    const isToBeDrawn = (gl: WebGL2RenderingContext): boolean => {
      const isElsewhere = gl.getParameter(gl.FRAMEBUFFER_BINDING) !== null;
      if (begun === null || isElsewhere) return true;
      if (isAbove(gl)) {
        end(gl);
        return true;
      }
      // The shapes of the tiles have no colour, and are asked for later too.
      const [red] = gl.getParameter(gl.COLOR_WRITEMASK) as boolean[];
      return begun === 'whole' || red !== true;
    };
    return { begin, end, isToBeDrawn };
  }

  function sheetOn(gl: WebGL2RenderingContext): WebGLFramebuffer {
    const sheet = gl.createFramebuffer();
    const bound = gl.getParameter(gl.RENDERBUFFER_BINDING) as WebGLRenderbuffer | null;
    const colours = gl.createRenderbuffer();
    gl.bindRenderbuffer(gl.RENDERBUFFER, colours);
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, width, height);
    gl.bindFramebuffer(gl.FRAMEBUFFER, sheet);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, colours);
    gl.bindRenderbuffer(gl.RENDERBUFFER, bound);
    return sheet;
  }

  /** The map's colours where it gives them out, by the words of MapLibre's shaders. */
  function answering(source: string): string {
    const given = [
      [
        'color_alpha_out_text=total_opacity*alpha*fill_color;',
        'color_alpha_out_text=u_look==1?alpha*vec4(1.,0.,1.,1.):total_opacity*alpha*fill_color;',
      ],
      ['texture(u_texture,v_tex)*v_total_opacity', '(u_look==2?vec4(0.):$&)'],
      ['fragColor=v_visibility*opacity_t', 'fragColor=(u_look==2?0.:v_visibility)*opacity_t'],
    ] as const;
    const answer = given.reduce((all, [from, to]) => all.replace(from, to), source);
    return answer === source ? source : answer.replace('void main()', 'uniform int u_look;$&');
  }

  /** What the map writes and draws on the canvas over it. */
  function answerOnTheChart(): void {
    const chart = CanvasRenderingContext2D.prototype;
    const isOf = (wanted: Look, { canvas }: CanvasRenderingContext2D): boolean =>
      look === wanted && canvas instanceof HTMLCanvasElement && canvas.matches('.chart');
    instead(chart, 'fillText', (ink, what, usual) => {
      if (isOf('marked', ink)) [ink.fillStyle, ink.globalAlpha] = ['#ff00ff', 1];
      usual(what);
    });
    for (const name of ['drawImage', 'fill', 'stroke'])
      instead(chart, name, (ink, what, usual) => {
        // The lines under the ships are one picture, from the corner on.
        if (what[1] === 0 || !isOf('plain', ink)) usual(what);
      });
  }

  /** Has something done in place of what a kind of objects does. */
  function instead<Self extends object>(
    kind: Self,
    name: string,
    act: (self: Self, what: unknown[], usual: (what: unknown[]) => unknown) => unknown,
  ): void {
    const own = Reflect.get(kind, name) as CallableFunction;
    Reflect.set(kind, name, function (this: Self, ...what: unknown[]) {
      return act(this, what, (given) => Reflect.apply(own, this, given) as unknown);
    });
  }

  /** The map's, and over them those of the chart. */
  function pixelsOf(canvas: HTMLCanvasElement): ImageData {
    const { width, height } = canvas;
    const ink = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!ink) throw new Error('no sheet to draw on');
    ink.drawImage(canvas, 0, 0);
    const chart = document.querySelector<HTMLCanvasElement>('canvas.chart:not([hidden])');
    if (chart && chart.width > 0) ink.drawImage(chart, 0, 0, width, height);
    return ink.getImageData(0, 0, width, height);
  }
}
