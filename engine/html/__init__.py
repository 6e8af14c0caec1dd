"""The report of a run for people: one HTML file that needs nothing beside it.

``evidence`` looks at the result (yardsticks, worst areas, pictures), ``page`` puts it into words and layout.
"""
