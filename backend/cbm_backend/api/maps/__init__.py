"""What maps are fed with: vector tiles and OGC API - Features."""
