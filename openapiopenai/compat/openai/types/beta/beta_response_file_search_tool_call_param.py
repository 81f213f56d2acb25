# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_file_search_tool_call import BetaFileSearchToolCallDict as BetaResponseFileSearchToolCallParam
from openapiopenai.models.beta_agent_tag import BetaAgentTagDict as Agent
from openapiopenai.models.file_search_tool_call_results_item import FileSearchToolCallResultsItemDict as Result
from ..._types import SequenceNotStr as SequenceNotStr
__all__ = ["BetaResponseFileSearchToolCallParam", "Agent", "Result", "SequenceNotStr"]
