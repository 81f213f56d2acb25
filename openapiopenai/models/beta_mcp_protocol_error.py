"""`BetaMCPProtocolError`: another name of `MCPProtocolError`."""

from openapiopenai.models.mcp_protocol_error import MCPProtocolError as BetaMCPProtocolError

__all__ = ["BetaMCPProtocolError"]
