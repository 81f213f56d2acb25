# Names of `openai.lib.beta.agents._stream`.
from . import AgentSessionEventStream as AgentSessionEventStream
from . import AsyncAgentSessionEventStream as AsyncAgentSessionEventStream
