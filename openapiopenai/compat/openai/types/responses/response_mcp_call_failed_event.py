# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_mcp_call_failed_event import ResponseMCPCallFailedEvent as ResponseMcpCallFailedEvent
__all__ = ["ResponseMcpCallFailedEvent"]
