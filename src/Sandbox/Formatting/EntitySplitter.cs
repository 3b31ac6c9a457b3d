namespace Casebell.Sandbox.Formatting;

/// <summary>
/// Cuts bold, italic, underline, strikethrough and spoiler at the borders of all other entities, merges what touches,
/// and leaves out what falls inside code.
/// </summary>
sealed class EntitySplitter
{
    readonly List<TextEntity> _splittable;
    readonly List<TextEntity> _result = [];
    readonly int[] _begin = new int[EntityKinds.Splittable.Length];
    readonly int[] _end = new int[EntityKinds.Splittable.Length];
    int _next;

    EntitySplitter(List<TextEntity> splittable) => _splittable = splittable;

    /// <param name="splittable">Sorted.</param>
    /// <param name="whole">Sorted, none crossing another.</param>
    internal static List<TextEntity> Split(List<TextEntity> splittable, List<TextEntity> whole)
    {
        var splitter = new EntitySplitter(splittable);
        var outer = new Stack<TextEntity>();
        foreach (var entity in whole)
        {
            splitter.Advance(outer, entity.Offset);
            outer.Push(entity);
        }

        splitter.Advance(outer, int.MaxValue);
        return splitter._result;
    }

    void Advance(Stack<TextEntity> outer, int to)
    {
        while (outer.Count > 0 && to >= outer.Peek().End)
        {
            var closed = outer.Pop();
            var before = _result.Count;
            AddUntil(closed.End);
            if (closed.IsPre()) _result.RemoveRange(before, _result.Count - before);
        }

        AddUntil(to);
    }

    void AddUntil(int border)
    {
        for (; _next < _splittable.Count && _splittable[_next].Offset < border; _next++)
        {
            var entity = _splittable[_next];
            var kind = Array.IndexOf(EntityKinds.Splittable, entity.Type);
            if (_end[kind] != 0 && entity.Offset <= _end[kind]) _end[kind] = Math.Max(_end[kind], entity.End);
            else
            {
                Flush(entity.Offset);
                _begin[kind] = entity.Offset;
                _end[kind] = entity.End;
            }
        }

        Flush(border);
    }

    void Flush(int border)
    {
        for (var kind = 0; kind < _end.Length; kind++)
        {
            if (_end[kind] == 0 || _begin[kind] >= border) continue;
            var end = Math.Min(_end[kind], border);
            _result.Add(new TextEntity(EntityKinds.Splittable[kind], _begin[kind], end - _begin[kind]));
            if (_end[kind] <= border) _begin[kind] = _end[kind] = 0;
            else _begin[kind] = border;
        }
    }
}
