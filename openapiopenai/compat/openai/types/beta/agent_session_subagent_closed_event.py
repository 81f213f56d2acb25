# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_subagent_closed_event import AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent
