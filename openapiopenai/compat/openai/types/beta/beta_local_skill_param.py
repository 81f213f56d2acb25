# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.local_skill_param import LocalSkillParamDict as BetaLocalSkillParam
__all__ = ["BetaLocalSkillParam"]
