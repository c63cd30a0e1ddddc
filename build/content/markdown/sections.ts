import { toString } from 'mdast-util-to-string';
