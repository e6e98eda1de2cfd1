namespace Wardmote.Analysis.Geometry;

/// <summary>A polygon whose edges lie sorted into level strips, so that a place is held against the few edges at its height.</summary>
internal sealed class StripedPolygon
{
    private const int MostStrips = 4096;

    private readonly Bounds _bounds;
    private readonly double _stripsToUnit;
    private readonly int[] _starts;
    private readonly Edge[] _edges;

    public StripedPolygon(int shape, Edge[] edges)
    {
        Shape = shape;
        _bounds = Bounds.Of(edges.Select(edge => new Position(edge.AX, edge.AY)));
        int strips = Math.Clamp(edges.Length, 1, MostStrips);
        _stripsToUnit = _bounds.Height > 0 ? strips / _bounds.Height : 0;
        _starts = new int[strips + 1];
        foreach (Edge edge in edges)
        {
            for (int strip = Strip(edge.MinY); strip <= Strip(edge.MaxY); strip++)
            {
                _starts[strip + 1]++;
            }
        }

        for (int strip = 0; strip < strips; strip++)
        {
            _starts[strip + 1] += _starts[strip];
        }

        _edges = new Edge[_starts[strips]];
        int[] next = [.. _starts];
        foreach (Edge edge in edges)
        {
            for (int strip = Strip(edge.MinY); strip <= Strip(edge.MaxY); strip++)
            {
                _edges[next[strip]++] = edge;
            }
        }
    }

    /// <summary>The index of the shape that this polygon is part of.</summary>
    public int Shape { get; }

    public Side Locate(double x, double y)
    {
        if (!_bounds.Contains(new Position(x, y)))
        {
            return Side.Outside;
        }

        int strip = Strip(y);
        return Edge.Locate(_edges.AsSpan(_starts[strip], _starts[strip + 1] - _starts[strip]), x, y);
    }

    /// <summary>Grows with y and never falls, so that an edge lies in the strip of every height that it passes.</summary>
    private int Strip(double y) => Math.Min((int)((y - _bounds.MinY) * _stripsToUnit), _starts.Length - 2);
}
