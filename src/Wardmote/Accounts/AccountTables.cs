using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>How people, partnerships and memberships are stored.</summary>
internal sealed class AccountTables : IEntityTypeConfiguration<User>, IEntityTypeConfiguration<Partnership>, IEntityTypeConfiguration<Membership>, IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<User> user)
    {
        user.ToTable("users").HasKey(u => u.UserId);
        user.HasIndex(u => u.SignInName).IsUnique();
        user.Property(u => u.SignInName).IsUntold();
        user.Property(u => u.PasswordHash).IsSecret();
        user.Property(u => u.SecurityStamp).IsUntold();
    }

    public void Configure(EntityTypeBuilder<Partnership> partnership)
    {
        partnership.ToTable("partnerships").HasKey(p => p.PartnershipId);
        partnership.HasIndex(p => p.Name).IsUnique();
        partnership.Property(p => p.Districts).HasJsonColumn();
        partnership.Property(p => p.Authorities).HasJsonColumn();
    }

    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("memberships").HasKey(m => m.MembershipId);
        membership.HasOne<Partnership>().WithMany().HasForeignKey(m => m.PartnershipId);
        membership.HasOne<User>().WithMany().HasForeignKey(m => m.UserId);
        membership.HasIndex(m => new { m.PartnershipId, m.UserId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ProtectionKey> key)
    {
        key.ToTable("protection_keys").HasKey(k => k.ProtectionKeyId);
        key.Property(k => k.Xml).IsSecret();
    }
}
