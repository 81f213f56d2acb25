# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_environment_ready_event import AgentSessionEnvironmentReadyEvent as AgentSessionEnvironmentReadyEvent
