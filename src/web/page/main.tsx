import { render } from "preact";
import { App } from "./app.tsx";
import "./styles.css";
import "./paper.css";

render(<App />, document.body);
