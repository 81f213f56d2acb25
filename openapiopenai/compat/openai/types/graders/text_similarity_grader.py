# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_text_similarity import GraderTextSimilarity as TextSimilarityGrader
__all__ = ["TextSimilarityGrader"]
