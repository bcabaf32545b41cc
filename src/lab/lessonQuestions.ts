/** The questions that the lessons ask about gradients, with the mistakes behind their wrong answers, for tests. Numbers have the four digits of the screen. */

export const PROGRAMS = {
  "one-gate": "a = 3; b = 2; x = 4\ny1 = a + b\ny2 = a*x - b\ny3 = a^2\ny4 = exp(a)",
  "first-walk": "x = -2; y = 5; z = -4\nq = x + y\nf = q * z",
  "inside-out": "x = 2; y = 3; z = 4\nh(x, y) = x + y\ng(a, b) = a * b\nf = g(h(x, y), z)",
  "chain-of-three": "a = 5; b = 3; c = 2\nu = b*c\nv = a + u\nJ = 3v",
  "gate-remembers": "x = 0.5; y = 3\np = x*y\ns = tanh(p)\nf = exp(s)",
  "sigmoid-neuron": "param w0 = 2; x0 = -1\nparam w1 = -3; x1 = -2\nparam w2 = -3\ns = w0*x0 + w1*x1 + w2\nf = sigmoid(s)",
  roles: "x = 4; y = -3; z = 5; w = 1\np = x*y\nm = max(z, w)\ns = p + m\nf = 2s",
  fork: "x = 2\nq = x*x\nu = 3q\nv = q^2\nf = u + v",
  "order-lab": "a = 2; b = 3\nc = a + b\nd = a*b\ne = c + d\nf = c*d\ny = e + f",
  paths: "x = 1.5\np = x*x\nq = p*p\nr = q*q",
  "linear-neuron": "h = 1; k = -3; y = 10\nparam w1 = 5; param w2 = -1\nparam b = 3\np = h*w1 + k*w2 + b\nL = (y - p)^2",
  logistic: "x = 2; y = 1\nparam w = 0.5; param b = -0.5\nz = w*x + b\ny_hat = sigmoid(z)\nS = 1/2*(y_hat - y)^2\nhit = y*log(y_hat)\nmiss = (1 - y)*log(1 - y_hat)\nL = -(hit + miss)",
  losses: "x = 2; y = -1\nparam w = 0.5; param b = -0.6\nf = w*x + b\nm = y*f\nQ = (y - f)^2\nH = max(0, 1 - m)\nG = log(1 + exp(-m))\nL = G + 0.1*w^2",
  softmax: "z1 = 2; z2 = 1.5; z3 = 0.1\ne1 = exp(z1)\ne2 = exp(z2)\ne3 = exp(z3)\nS = e1 + e2 + e3\np1 = e1/S\np2 = e2/S; p3 = e3/S\nM2 = max(0, z2 - z1 + 1)\nM3 = max(0, z3 - z1 + 1)\nM = M2 + M3\nL = -log(p1)",
  "two-layers": "X = 1; y = 1\nparam w1 = -0.5\nparam w2 = 0.5\ns1 = w1*X\na1 = sigmoid(s1)\ns2 = w2*a1\na2 = sigmoid(s2)\nL = 1/2*(a2 - y)^2",
  "net-321": "x1 = 1; x2 = 2; x3 = 3; y = 1\nparam w11 = 0.1\nparam w12 = 0.2\nparam w21 = 0.3\nparam w22 = 0.4\nparam w31 = 1\nparam w32 = -0.5\nparam v1 = 0.3; param v2 = 0.5\ns1 = x1*w11 + x2*w21 + x3*w31\ns2 = x1*w12 + x2*w22 + x3*w32\na1 = sigmoid(s1)\na2 = sigmoid(s2)\ns = a1*v1 + a2*v2\na = sigmoid(s)\nL = 1/2*(a - y)^2",
  "layer-rules": "x1 = 1; x2 = -2; y = 1\nparam w11 = 0.5\nparam w12 = -0.3\nparam b1 = 0.1\nparam w21 = 0.2\nparam w22 = 0.4\nparam b2 = -0.2\nparam v1 = 0.7\nparam v2 = -0.6\nparam c = 0.05\nz1 = w11*x1 + w12*x2 + b1\nz2 = w21*x1 + w22*x2 + b2\na1 = tanh(z1)\na2 = tanh(z2)\no = v1*a1 + v2*a2 + c\ny_hat = sigmoid(o)\nL = bce(y_hat, y)",
  batches: "param w = 0.5; param b = 0\nx1 = 1; t1 = 3\nx2 = 2; t2 = 5\nx3 = -1; t3 = -1\nx4 = 0; t4 = 1\nrow(x, t) = mse(w*x + b, t)\nL1 = row(x1, t1)\nL2 = row(x2, t2)\nL3 = row(x3, t3)\nL4 = row(x4, t4)\nA = (L1 + L2)/2\nB = (L3 + L4)/2\nL = (L1 + L2 + L3 + L4)/4",
  twins: "x1 = 1; x2 = 2; y = 1\nparam w11 = 0; param w12 = 0\nparam w21 = 0; param w22 = 0\nparam v1 = 0; param v2 = 0\na1 = sigmoid(w11*x1 + w12*x2)\na2 = sigmoid(w21*x1 + w22*x2)\ny_hat = sigmoid(v1*a1 + v2*a2)\nL = bce(y_hat, y)",
  activations: "x = -10; a = 0.25\nst = x/abs(x)\nsg = sigmoid(x)\nth = tanh(x)\nre = relu(x)\nlr = leaky_relu(x, 0.1)\npr = leaky_relu(x, a)\nel = elu(x, 1)\nmo = max(0.5x + 1, -x - 2)",
  "ten-layers": "x = 1; param w = 0.2236\nlayer(h) = tanh(w*h)\nh1 = layer(x); h2 = layer(h1)\nh3 = layer(h2); h4 = layer(h3)\nh5 = layer(h4); h6 = layer(h5)\nh7 = layer(h6); h8 = layer(h7)\nh9 = layer(h8)\nh10 = layer(h9)",
} as const; // biome-ignore format: a program a line

export interface LessonQuestion {
  readonly lesson: keyof typeof PROGRAMS;
  readonly target?: string;
  /** Inputs moved from where the program has them. */
  readonly moved?: Readonly<Record<string, number>>;
  readonly expanded?: readonly string[];
  /** Whose gradient is asked for. */
  readonly of: string;
  readonly right: string;
  /**
   * Letters: U upstream factor forgotten, L local factor forgotten, S own value for the other operand's, I input for output, V value for
   * slope, P path missed, E `=` for `+=`, G sign, D passed on as by +, A added for multiplied or the reverse. Others in words.
   */
  readonly wrong: readonly (readonly [answer: string, mistake: string])[];
}

export const QUESTIONS: readonly LessonQuestion[] = [
  { lesson: "one-gate", target: "y2", of: "b", right: "-1", wrong: [["1", "G"]] },
  { lesson: "one-gate", target: "y2", of: "a", right: "4", wrong: [["3", "S"], ["1", "D"]] },
  { lesson: "one-gate", target: "y3", of: "a", right: "6", wrong: [["9", "V"], ["2", "only the exponent"]] },
  { lesson: "one-gate", target: "y4", of: "a", right: "20.09", wrong: [["3", "I"], ["22.17", "power rule 3e²"]] },
  { lesson: "first-walk", of: "f", right: "1", wrong: [["-12", "V"], ["0", "f taken as constant"]] },
  { lesson: "first-walk", of: "z", right: "3", wrong: [["-4", "S"], ["1", "D"]] },
  { lesson: "first-walk", of: "y", right: "-4", wrong: [["1", "U"], ["-20", "S"]] },
  { lesson: "inside-out", of: "u1", right: "4", wrong: [["5", "S"], ["20", "V"]] },
  { lesson: "chain-of-three", of: "b", right: "6", wrong: [["2", "U"], ["9", "S"], ["3", "L"], ["5", "A"]] },
  { lesson: "gate-remembers", of: "s", right: "2.472", wrong: [["0.9051", "I"]] },
  { lesson: "gate-remembers", of: "p", right: "0.4468", wrong: [["0.1807", "U"], ["-3.09", "I"], ["2.472", "L"]] },
  { lesson: "gate-remembers", of: "x", right: "1.34", wrong: [["0.2234", "S"], ["3", "U"]] },
  { lesson: "sigmoid-neuron", of: "s", right: "0.1966", wrong: [["0", "I"], ["0.7311", "V"], ["0.2689", "1-f only"]] },
  { lesson: "sigmoid-neuron", expanded: ["f"], of: "u6", right: "-0.5344", wrong: [["0.5344", "G"], ["0.7311", "V"]] },
  { lesson: "sigmoid-neuron", expanded: ["f"], of: "u4", right: "-0.1966", wrong: [["0.5344", "I"], ["0.3679", "U"], ["-0.5344", "L"]] },
  { lesson: "sigmoid-neuron", of: "x1", right: "-0.5898", wrong: [["-3", "U"], ["-0.3932", "S"]] },
  { lesson: "roles", of: "w", right: "0", wrong: [["2", "D"], ["1", "halved"]] },
  { lesson: "roles", of: "x", right: "-6", wrong: [["8", "S"], ["-3", "U"], ["2", "D"]] },
  { lesson: "fork", of: "q", right: "11", wrong: [["3", "E"], ["8", "P"], ["24", "A"]] },
  { lesson: "fork", of: "x", right: "44", wrong: [["22", "P"], ["6", "E"], ["11", "L"]] },
  { lesson: "order-lab", of: "a", right: "25", wrong: [["1", "E"], ["4", "once"], ["29", "recursion"]] },
  { lesson: "paths", of: "x", right: "136.7", wrong: [["17.09", "P"]] },
  { lesson: "linear-neuron", of: "p", right: "2", wrong: [["-2", "G"]] },
  { lesson: "linear-neuron", of: "w2", right: "-6", wrong: [["-3", "U"], ["-2", "S"]] },
  { lesson: "logistic", of: "z", right: "-0.3775", wrong: [["-1.607", "L"], ["0.3775", "G"], ["0.6225", "V"]] },
  { lesson: "losses", target: "H", of: "f", right: "1", wrong: [["-1", "G"]] },
  { lesson: "losses", target: "H", moved: { b: -4 }, of: "f", right: "0", wrong: [["1", "D"]] },
  { lesson: "losses", of: "w", right: "1.297", wrong: [["1.197", "P"], ["0.1", "P"]] },
  { lesson: "softmax", of: "z2", right: "0.3454", wrong: [["0", "P"], ["-0.3454", "G"]] },
  { lesson: "softmax", of: "z1", right: "-0.4306", wrong: [["-1", "P"], ["0.5694", "P"]] },
  { lesson: "two-layers", of: "w2", right: "-0.04237", wrong: [["-0.1122", "L"], ["-0.05612", "S"]] },
  { lesson: "two-layers", of: "w1", right: "-0.01319", wrong: [["-0.05612", "L"], ["-0.02638", "L"], ["0.04209", "I"]] },
  { lesson: "net-321", of: "s", right: "-0.09015", wrong: [["0.09015", "G"], ["-0.3819", "L"]] },
  { lesson: "net-321", of: "s1", right: "-0.0006367", wrong: [["-0.02704", "L"]] },
  { lesson: "net-321", of: "w32", right: "-0.03178", wrong: [["-0.01059", "L"], ["0.005296", "S"]] },
  { lesson: "layer-rules", of: "z1", right: "-0.05609", wrong: [["-0.1839", "L"], ["0.08091", "I"]] },
  { lesson: "batches", of: "w", right: "-2.75", wrong: [["-11", "L"], ["-0.625", "E"]] },
  { lesson: "batches", target: "B", of: "w", right: "-0.25", wrong: [["-5.5", "not zeroed"]] },
  { lesson: "twins", of: "w11", right: "0", wrong: [["-0.125", "U"]] },
  { lesson: "activations", target: "st", of: "x", right: "0", wrong: [["0.1", "P"]] },
  { lesson: "activations", target: "re", of: "x", right: "0", wrong: [["1", "D"], ["-10", "I"]] },
  { lesson: "activations", target: "pr", of: "a", right: "-10", wrong: [["0.25", "S"], ["0", "P"]] },
  { lesson: "ten-layers", moved: { w: 2, x: 0 }, of: "x", right: "1024", wrong: [["20", "A"]] },
]; // biome-ignore format: a question a line
