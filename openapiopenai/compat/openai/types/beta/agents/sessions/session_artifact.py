# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_artifact import AgentSessionArtifact as SessionArtifact
from ....._models import BaseModel as BaseModel
__all__ = ["SessionArtifact", "BaseModel"]
