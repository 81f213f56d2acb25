# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_mcp_call_in_progress_event import ResponseMCPCallInProgressEvent as ResponseMcpCallInProgressEvent
__all__ = ["ResponseMcpCallInProgressEvent"]
