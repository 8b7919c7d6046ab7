#!/usr/bin/env node
const { start } = require('./program.js');

start(process);
