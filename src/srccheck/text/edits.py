"""How many slips of the pen lie between two words."""


def distance(first: str, second: str, limit: int) -> int:
    """Return the edit distance (insertions, deletions, changes, swaps of neighbours), at most `limit` + 1."""
    if first == second:
        return 0
    if abs(len(first) - len(second)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        older, before, row = before, row, [limit + 1] * (len(second) + 1)
        row[0] = i
        for j in range(max(1, i - limit), min(len(second), i + limit) + 1):
            other = second[j - 1]
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (one != other))
            if i > 1 and j > 1 and one == second[j - 2] and first[i - 2] == other:
                cost = min(cost, older[j - 2] + 1)
            row[j] = cost
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)
