using Wardmote.Analysis;
using Wardmote.Analysis.Rates;
using Wardmote.Areas;

namespace Wardmote.Evidence.Families;

/// <summary>One partnership's share of a group of offences in all its recorded crime.</summary>
/// <param name="Peer">None for the partnership itself.</param>
/// <param name="Range">The exact interval of the share (Clopper and Pearson).</param>
/// <param name="Difference">The partnership's own share less this one's (Newcombe); none for itself.</param>
public sealed record FamilyShare(AreaTableRow Row, Peer? Peer, long Count, long Total, Interval Range, Interval? Difference)
{
    public bool IsOwn => Peer is null;

    public double Share => (double)Count / Total;

    /// <summary>Whether chance alone could make the difference.</summary>
    public bool IsSimilar => Difference is { } difference && difference.Contains(0);
}

/// <summary>A partnership's share of one group of offences against its family's.</summary>
/// <param name="Peers">Those with a figure, the largest share first.</param>
/// <param name="Missing">Those of the family that have no figure.</param>
public sealed record FamilyComparison(OffenceGroup Group, FamilyShare Own, IReadOnlyList<FamilyShare> Peers, IReadOnlyList<Peer> Missing)
{
    private const int FewestForQuarters = 4;

    private static readonly string[] Quarters = ["lowest", "second lowest", "second highest", "highest"];

    /// <summary>All of them, the largest share first.</summary>
    public IReadOnlyList<FamilyShare> All => [.. Peers.Append(Own).OrderByDescending(share => share.Share)];

    public int Similar => Peers.Count(peer => peer.IsSimilar);

    public int Higher => Peers.Count(peer => !peer.IsSimilar && peer.Share > Own.Share);

    public int Lower => Peers.Count(peer => !peer.IsSimilar && peer.Share < Own.Share);

    /// <summary>The middle of the family, the partnership itself left out.</summary>
    public double Median => (Peers[(Peers.Count - 1) / 2].Share + Peers[Peers.Count / 2].Share) / 2;

    /// <summary>The quarter in which it stands among its family and itself: "highest". None where the family is too small to have quarters.</summary>
    public string? Quarter
    {
        get
        {
            if (Peers.Count < FewestForQuarters)
            {
                return null;
            }

            double below = Peers.Count(peer => peer.Share < Own.Share) + (Peers.Count(peer => peer.Share == Own.Share) / 2.0);
            return Quarters[Math.Min(3, (int)(4 * (below + 0.5) / (Peers.Count + 1)))];
        }
    }

    /// <summary>The shares of a group.</summary>
    /// <exception cref="NoAnswerException">The partnership has no figure, or none of its family has.</exception>
    public static FamilyComparison Of(AreaTableRow own, IReadOnlyList<Peer> family, OffenceGroup group)
    {
        if (!HasFigure(own, group))
        {
            throw new NoAnswerException($"The table has no figure of {group.Name.ToLowerInvariant()} for {own.Name}");
        }

        Peer[] known = [.. family.Where(peer => HasFigure(peer.Row, group))];
        if (known.Length == 0)
        {
            throw new NoAnswerException($"The table has no figure of {group.Name.ToLowerInvariant()} for any partnership of the family");
        }

        FamilyShare mine = ShareOf(own, null, group, null);
        return new(group, mine, [.. known.Select(peer => ShareOf(peer.Row, peer, group, mine)).OrderByDescending(share => share.Share)], [.. family.Except(known)]);
    }

    private static FamilyShare ShareOf(AreaTableRow row, Peer? peer, OffenceGroup group, FamilyShare? own)
    {
        (long count, long total) = ((long)row.Values[group.At]!.Value, (long)row.Values[0]!.Value);
        return new(row, peer, count, total, Proportion.ClopperPearson(count, total), own is null ? null : Proportion.Difference(own.Count, own.Total, count, total));
    }

    private static bool HasFigure(AreaTableRow row, OffenceGroup group) => row.Values[0] > 0 && group.At < row.Values.Count && row.Values[group.At] is { } count && count <= row.Values[0];
}
