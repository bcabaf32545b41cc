/** The faces that formulas and the graph share. */
import "katex/dist/katex.css";
