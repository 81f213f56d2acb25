# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_text_similarity import GraderTextSimilarityDict as TextSimilarityGraderParam
__all__ = ["TextSimilarityGraderParam"]
