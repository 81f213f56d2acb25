"""The documentation of a project as a site with search."""
