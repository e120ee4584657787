"""`python -m cbm_backend` is `cbm-backend`."""

from cbm_backend.cli import main

if __name__ == "__main__":
    main()
