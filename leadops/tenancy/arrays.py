"""Many values as one parameter of a query."""

from typing import Any

from django.db.models import Lookup


class OneOf(Lookup):
    """`filter(OneOf(F(column), texts))`: the column, of texts or ids, is any of `texts`, a list.

    `column__in` is a parameter for each value: of a thousand, finding their places in the query
    takes longer than its answer. An array is one, and the same query however many they are.
    """

    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        column, params = self.process_lhs(compiler, connection)
        return f"{column} = ANY(%s)", (*params, self.rhs)
