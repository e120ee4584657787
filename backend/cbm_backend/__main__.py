"""`python -m cbm_backend` is `cbm-backend`."""

import sys

from cbm_backend.cli import main

if __name__ == "__main__":
    sys.exit(main())
