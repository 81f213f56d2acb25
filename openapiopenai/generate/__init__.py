"""Makes packages from OpenAPI documents; needs the extra `generate`."""

COMMANDS = {
    "new": "make a project for a document",
    "import": "take over a newer document",
    "generate": "make models, methods and pages from openapi.yaml",
    "check": "fail where something is stale or the spec is not in its normal form",
    "diff": "what a new version of a document changes for callers",
    "drift": "compare the spec of the OpenAI API with its official SDK",
    "texts": "list the texts that are missing, and write them",
    "update": "take over a newer document, generate, test, and add to the changelog",
    "docs": "build the documentation as a site with search",
}
"""Command → what it does. None has the name of a resource at the top of the API."""
