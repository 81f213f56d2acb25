# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_mcp_call_arguments_done_event import ResponseMCPCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent
__all__ = ["ResponseMcpCallArgumentsDoneEvent"]
