using Microsoft.EntityFrameworkCore;
using Wardmote.Areas;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Families;

/// <summary>Finds the partnerships to compare with.</summary>
public static class FamilyQueries
{
    extension(AppDb db)
    {
        public DbSet<PartnershipFamily> PartnershipFamilies => db.Set<PartnershipFamily>();

        /// <summary>The family that the partnership named.</summary>
        /// <exception cref="NotFoundException">It named none.</exception>
        public async Task<PartnershipFamily> FamilyAsync(CancellationToken cancellationToken) =>
            await db.PartnershipFamilies.SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("The family of partnerships");

        /// <summary>All partnerships of the newest table, and the partnership's own row among them where its name or its district tells it; none where no table was brought in.</summary>
        public async Task<(AreaTable Table, AllPartnerships All, AreaTableRow? Own)?> AllPartnershipsAsync(string partnershipName, CancellationToken cancellationToken)
        {
            if (await db.ComparisonAsync(cancellationToken) is not { } table)
            {
                return null;
            }

            var all = AllPartnerships.Of(table.Columns, table.Unpack());
            List<string> districts = await db.Areas.AsNoTracking().Where(area => area.DistrictName != "").Select(area => area.DistrictName).Distinct().ToListAsync(cancellationToken);
            return (table, all, all.Own(partnershipName, districts));
        }
    }
}
