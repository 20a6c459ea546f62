/** What of the map a picture marks or leaves out. */
type Look = 'whole' | 'marked' | 'plain';

declare global {
  interface Window {
    /** Draws the map as it stands once more, and gives its pixels. */
    drawnAs: (look: Look) => Promise<ImageData>;
    /** Resolves when it has not drawn itself for a while. */
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
  /** Milliseconds without a drawing after which none is under way. */
  const QUIET = 400;
  let look: Look = 'whole';
  answerOnTheCard();
  answerOnTheChart();

  /** What the map draws with the graphics card: its shaders are given a look besides. */
  function answerOnTheCard(): void {
    const ask = window.requestAnimationFrame.bind(window);
    let asking: FrameRequestCallback | null = null;
    let drawing: FrameRequestCallback | null = null;
    let drawnLast = performance.now();
    window.requestAnimationFrame = (callback) =>
      ask((time) => {
        asking = callback;
        callback(time);
        asking = null;
      });
    const programs = new Set<WebGLProgram>();
    const card = WebGL2RenderingContext.prototype;
    instead(card, 'shaderSource', (_, what, usual) => usual([what[0], answering(String(what[1]))]));
    instead(card, 'linkProgram', (_, what, usual) => {
      programs.add(what[0] as WebGLProgram);
      usual(what);
    });
    instead(card, 'drawElements', (_, what, usual) => {
      drawing = asking ?? drawing;
      drawnLast = performance.now();
      usual(what);
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
      const isAtRest = (): boolean => drawing !== null && performance.now() - drawnLast > QUIET;
      do await new Promise((resolve) => setTimeout(resolve, QUIET / 4));
      while (!isAtRest());
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
          drawing(time);
          resolve(pixelsOf(canvas));
          look = 'whole';
          obey(gl);
        });
      });
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
