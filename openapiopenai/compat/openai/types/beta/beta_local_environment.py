# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.local_environment_param import LocalEnvironmentParam as BetaLocalEnvironment
from ..._models import BaseModel as BaseModel
from .beta_local_skill import BetaLocalSkill as BetaLocalSkill
__all__ = ["BetaLocalEnvironment", "BaseModel", "BetaLocalSkill"]
