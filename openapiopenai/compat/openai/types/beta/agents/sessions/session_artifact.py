# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_artifact import AgentSessionArtifact as SessionArtifact
__all__ = ["SessionArtifact"]
