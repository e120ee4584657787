"""Turn the administrator's guide into a script: every `sh` block in its order, each command shown and timed.

guide.py docs/administrator.md >guide.sh
"""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path


def commands(text: str) -> list[str]:
    """The commands of all ```sh blocks, in order; lines that end with a backslash belong together."""
    found = []
    for block in re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        whole = re.sub(r"\\\n\s*", "", block)
        found += [line for line in whole.splitlines() if line.strip() and not line.startswith("#")]
    return found


def script(text: str) -> str:
    """A bash script that runs them in one shell and stops at the first that fails."""
    lines = ["set -euo pipefail", 'sudo() { "$@"; }']
    for command in commands(text):
        lines += [f"#: {command}", f"printf '$ %s\\n' {shlex.quote(command)}", command]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(script(Path(sys.argv[1]).read_text(encoding="utf-8")))
