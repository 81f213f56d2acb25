# Names of `openai.lib.beta.agents`.
from openapiopenai import AgentFilePreparationError as AgentFilePreparationError
from openapiopenai import AgentFileStagingError as AgentFileStagingError
from openapiopenai import AgentOutputParseError as AgentOutputParseError
from openapiopenai import AgentResultArtifacts as AgentResultArtifacts
from openapiopenai import AgentToolError as AgentToolError
from openapiopenai import AgentTurnResult as AgentTurnResult
from openapiopenai import AgentTurnResultError as AgentTurnResultError
from openapiopenai import AsyncAgentResultArtifacts as AsyncAgentResultArtifacts
from openapiopenai import PreparedAgentFiles as PreparedAgentFiles
from openapiopenai import StagedAgentFile as StagedAgentFile
from openapiopenai import AgentSessionStream as AgentSessionEventStream
from openapiopenai import AsyncAgentSessionStream as AsyncAgentSessionEventStream
from openapiopenai.compat.agent_tools import FunctionTool as FunctionTool
from openapiopenai.compat.agent_tools import agent_text_format as agent_text_format
from openapiopenai.compat.agent_tools import function_tool as function_tool
from openapiopenai.compat.agent_tools import pydantic_function_tool as pydantic_function_tool

__all__ = [
    "FunctionTool",
    "agent_text_format",
    "function_tool",
    "pydantic_function_tool",
    "AgentFilePreparationError",
    "AgentFileStagingError",
    "AgentOutputParseError",
    "AgentResultArtifacts",
    "AgentToolError",
    "AgentTurnResult",
    "AgentTurnResultError",
    "AsyncAgentResultArtifacts",
    "PreparedAgentFiles",
    "StagedAgentFile",
    "AgentSessionEventStream",
    "AsyncAgentSessionEventStream",
]
