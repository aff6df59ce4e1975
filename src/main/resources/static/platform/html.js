// The one door to the vendored libraries.
import { h, render, createContext, Fragment } from '../vendor/preact-10.28.0.module.js';
import { useState, useEffect, useLayoutEffect, useMemo, useRef, useCallback, useContext } from '../vendor/preact-hooks-10.28.0.module.js';
import htm from '../vendor/htm-3.1.1.module.js';

export const html = htm.bind(h);
export { render, createContext, Fragment, useState, useEffect, useLayoutEffect, useMemo, useRef, useCallback, useContext };
