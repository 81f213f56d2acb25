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
from openapiopenai import tool as function_tool

__all__ = [
    "function_tool",
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
