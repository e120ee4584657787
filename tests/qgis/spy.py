"""Looks on while functions are called: what is done how often, by which thread."""

from __future__ import annotations

import threading
from collections import defaultdict


class Spy:
    """seen: name -> what `note` made of the positional arguments, call by call; threads: who called."""

    def __init__(self, monkeypatch):
        self._monkeypatch = monkeypatch
        self.seen, self.threads = defaultdict(list), set()

    def on(self, owner, name: str, note=lambda *_: None) -> None:
        """Look on from now until the test ends."""
        original = getattr(owner, name)

        def noted(*arguments, **named):
            self.seen[name].append(note(*arguments))
            self.threads.add(threading.get_ident())
            return original(*arguments, **named)

        self._monkeypatch.setattr(owner, name, noted)
