# Names of `openai.lib.streaming.agents`.
from openapiopenai import AgentSessionStream as AgentSessionStream
from openapiopenai import AsyncAgentSessionStream as AsyncAgentSessionStream
