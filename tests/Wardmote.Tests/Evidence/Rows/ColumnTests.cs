using System.Globalization;
using Wardmote.Evidence;
using Wardmote.Evidence.Rows;

namespace Wardmote.Tests.Evidence.Rows;

public sealed class ColumnTests
{
    [Fact]
    public void Points_come_back_as_they_were_packed()
    {
        var points = new MapPoints([-1_452_850, 57], [53_603_213, 51_603_457], [new("E01007434", "Barnsley 001A"), StatedLsoa.None], [0, 1], ["On or near Kent Close", "On or near Café “Œuf”"], [0, 1]);

        MapPoints back = MapPoints.Unpack(points.Pack());

        Assert.Equal(2, back.Count);
        Assert.Equal(2, back.None);
        Assert.Equal((-1.45285, 53.603213), (back.Longitude(0), back.Latitude(0)));
        Assert.Equal(new StatedLsoa("E01007434", "Barnsley 001A"), back.Lsoa(0));
        Assert.Equal(StatedLsoa.None, back.Lsoa(1));
        Assert.Equal("On or near Café “Œuf”", back.Location(1));
    }

    [Fact]
    public void A_month_without_rows_or_points_is_packed_too()
    {
        var points = new MapPoints([], [], [], [], [], []);

        Assert.Equal(0, MapPoints.Unpack(points.Pack()).Count);
        Assert.Equal(0, NumberColumn.Unpack(new NumberColumn([], 0).Pack()).Count);
        Assert.Equal(0, NameColumn.Unpack(new NameColumn([], []).Pack()).Count);
        Assert.Equal(0, TypeColumn.Unpack(new TypeColumn([]).Pack()).Count);
        Assert.Equal(0, IdColumn.Unpack(new IdColumn([]).Pack()).Count);
        Assert.Equal(0, MomentColumn.Unpack(new MomentColumn([]).Pack()).Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(255, 1)]
    [InlineData(256, 2)]
    [InlineData(65_535, 2)]
    [InlineData(65_536, 4)]
    public void Numbers_take_as_few_bytes_as_their_limit_needs(int limit, int width)
    {
        var column = new NumberColumn([0, limit, limit / 2], limit);

        byte[] packed = column.Pack();

        Assert.Equal(9 + (3 * width), packed.Length);
        Assert.Equal([0, limit, limit / 2], NumberColumn.Unpack(packed).Numbers.ToArray());
        Assert.Equal(limit, NumberColumn.Unpack(packed).None);
    }

    [Fact]
    public void A_row_that_names_nothing_has_an_empty_name()
    {
        var outcomes = new NameColumn(["Under investigation", "Local resolution"], [1, 2, 0]);

        NameColumn back = NameColumn.Unpack(outcomes.Pack());

        Assert.Equal(["Local resolution", "", "Under investigation"], Enumerable.Range(0, 3).Select(row => back[row]));
    }

    [Fact]
    public void A_row_without_Crime_ID_has_zeros()
    {
        byte[] bytes = new byte[2 * IdColumn.Width];
        bytes[IdColumn.Width + 31] = 0x0f;

        IdColumn back = IdColumn.Unpack(new IdColumn(bytes).Pack());

        Assert.False(back.Has(0));
        Assert.Equal("", back.Text(0));
        Assert.Equal(new string('0', 63) + "f", back.Text(1));
    }

    [Fact]
    public void A_moment_comes_back_to_the_second()
    {
        DateTime moment = DateTime.Parse("2017-06-30T23:01:07+00:00", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

        MomentColumn back = MomentColumn.Unpack(new MomentColumn([MomentColumn.SecondsOf(moment)]).Pack());

        Assert.Equal(moment, back[0]);
    }

    [Fact]
    public void Types_come_back_as_types()
    {
        TypeColumn back = TypeColumn.Unpack(new TypeColumn([(byte)CrimeType.Burglary, (byte)CrimeType.Unknown]).Pack());

        Assert.Equal([CrimeType.Burglary, CrimeType.Unknown], [back[0], back[1]]);
    }

    [Fact]
    public void A_column_that_is_damaged_is_refused()
    {
        byte[] packed = new NumberColumn([1, 2, 3], 300).Pack();

        Assert.Throws<InvalidDataException>(() => NumberColumn.Unpack(packed.AsSpan(0, packed.Length - 1)));
        Assert.Throws<InvalidDataException>(() => NumberColumn.Unpack([9, .. packed.AsSpan(1)]));
        Assert.Throws<InvalidDataException>(() => NumberColumn.Unpack([]));
    }

    [Fact]
    public void A_column_that_was_not_asked_for_is_refused_aloud()
    {
        var rows = new MonthRows(new Dictionary<string, byte[]>(StringComparer.Ordinal));

        Assert.Throws<InvalidOperationException>(() => rows.Points);
    }
}
