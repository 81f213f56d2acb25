# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.skill_resource import SkillResource as Skill
__all__ = ["Skill"]
