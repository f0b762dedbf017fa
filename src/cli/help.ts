/** What `--help` prints. */
export const help = `Reads and mends broken Markdown pipe tables.

Usage
  tablemend fix [file]      print the document with its tables mended
  tablemend lint [file...]  say what is wrong, where and why
  tablemend tables [file]   print the tables that a reader sees, and what is wrong with them
  tablemend jsonl           for each line {"id", "text", ...} of standard input print {"id", ..., "tables", "repairs"}

Without a file, or with -, the document is read from standard input.

Options
  --level safe|all   fix: apply certain repairs only (the default), or good guesses too; lint: report those only, or all
                     (the default)
  --check            fix: print what would be mended, one repair a line, and exit with 1 if there is anything
  --format F         lint: text (the default), json, sarif, github or junit
  --max-warnings N   lint: exit with 1 where there are more warnings
  --json             tables: as JSON, with the position of each cell and the edits of each repair
  --rule ID=off      leave a kind of damage alone; may be repeated; lint: ID=warn and ID=error say how much it matters
  --help, --version

Exit status
  0 done, 1 --check found something to mend or lint an error, 2 wrong usage or an input that cannot be read
`;
