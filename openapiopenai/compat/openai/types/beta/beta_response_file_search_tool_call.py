# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_file_search_tool_call import BetaFileSearchToolCall as BetaResponseFileSearchToolCall
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from openapiopenai.models.file_search_tool_call_results_item import FileSearchToolCallResultsItem as Result
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseFileSearchToolCall", "Agent", "Result", "BaseModel"]
