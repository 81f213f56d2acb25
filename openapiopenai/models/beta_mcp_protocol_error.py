# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMCPProtocolError`: another name of `MCPProtocolError`."""

from openapiopenai.models.mcp_protocol_error import MCPProtocolError as BetaMCPProtocolError

__all__ = ["BetaMCPProtocolError"]
