"""Backups: one consistent dump of everything the database holds, and what it must look like when restored."""
